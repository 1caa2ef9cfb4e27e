/** A server on the data folder that is kept running. */
export interface EmbeddedServer {
  port: number;
  /** short text for the person who watches the start */
  summary: string;
  /** Ends it in order and waits until it is gone. */
  stop(): Promise<void>;
}
