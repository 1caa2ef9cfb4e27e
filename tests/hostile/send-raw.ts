import type { Socket } from "node:net";
import { connect } from "node:net";
import type { HostileRequest } from "./request";
import { readPage } from "./world/forms";

export interface Outcome {
  /** of every answer that came, in order */
  statuses: number[];
  /** until the last byte of the answer, or until it was given up */
  ms: number;
  /**
   * "answered"; "foreign": with another page than the one asked for; "cut": an answer that ended before its end; "closed": none at all; "silent": none within the patience;
   * "left": not waited for
   */
  end: "answered" | "foreign" | "cut" | "closed" | "silent" | "left";
}

/** Longer than a portal may stand still before it counts as hanging. */
const patienceMs = 12_000;
/** Of a request that is refused unread, the answer may be lost with what was still to be sent. */
const readBeforeAnswered = 64 * 1024;

/** Sends one request as it is and in its manner. Never rejects: whatever happens is the outcome. */
export async function sendRaw(port: number, request: HostileRequest): Promise<Outcome> {
  const copies = request.manner.way === "together" ? request.manner.copies : 1;
  const outcomes = await Promise.all(Array.from({ length: copies }, () => sendOnce(port, request)));
  const worst = ["silent", "foreign", "cut", "closed", "left", "answered"] as const;
  return {
    statuses: outcomes.flatMap(({ statuses }) => statuses),
    ms: Math.max(...outcomes.map(({ ms }) => ms)),
    end: worst.find((end) => outcomes.some((one) => one.end === end)) ?? "answered",
  };
}

function sendOnce(port: number, { bytes, manner, title }: HostileRequest): Promise<Outcome> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const chunks: Buffer[] = [];
    let last = begun;
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const timers: NodeJS.Timeout[] = [];
    const after = (ms: number, then: () => void) => timers.push(setTimeout(then, ms));
    const finish = (end: (answer: Buffer) => Outcome["end"]) => {
      for (const timer of timers) clearTimeout(timer);
      socket.destroy();
      const answer = Buffer.concat(chunks);
      resolve({ statuses: statusesOf(answer), ms: last - begun, end: end(answer) });
    };
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      last = performance.now();
    });
    socket.on("error", () => {});
    socket.once("end", () => socket.end());
    socket.once("close", () => finish((answer) => endOf(answer, { bytes, manner, title })));
    after(patienceMs, () => {
      last = performance.now();
      finish((answer) => (answer.byteLength === 0 ? "silent" : "cut"));
    });
    socket.once("connect", () => behave(socket, { bytes, manner }, after, () => finish(() => "left")));
  });
}

type After = (ms: number, then: () => void) => void;

function behave(
  socket: Socket,
  { bytes, manner }: Pick<HostileRequest, "bytes" | "manner">,
  after: After,
  leave: () => void,
) {
  switch (manner.way) {
    case "half-closed":
      socket.end(bytes);
      return;
    case "leaves":
      socket.write(bytes);
      after(manner.afterMs, () => {
        if (manner.by === "RST") socket.resetAndDestroy();
        leave();
      });
      return;
    case "unfinished":
      socket.write(bytes);
      after(manner.lastsMs, leave);
      return;
    case "slow writer":
      for (
        let at = 0, ms = 0;
        at < bytes.byteLength && ms < manner.lastsMs;
        at += manner.bytes, ms += manner.everyMs
      )
        after(ms, () => socket.write(bytes.subarray(at, at + manner.bytes)));
      after(manner.lastsMs, leave);
      return;
    case "slow reader":
      socket.pause();
      socket.write(bytes);
      after(manner.lastsMs, leave);
      return;
    default:
      socket.write(bytes);
  }
}

function statusesOf(answer: Buffer): number[] {
  return [...answer.toString("latin1").matchAll(/HTTP\/1\.1 (\d{3}) [^\r\n]*\r\n/g)].map(([, status]) =>
    Number(status),
  );
}

/** Node answers nobody who has stopped sending, or who asks for a tunnel; what such a one leaves behind is what counts. */
function endOf(
  answer: Buffer,
  { bytes, manner, title }: Pick<HostileRequest, "bytes" | "manner" | "title">,
): Outcome["end"] {
  const waits = manner.way === "whole" || manner.way === "together";
  const unheard = bytes.byteLength > readBeforeAnswered || !waits;
  if (answer.byteLength === 0) return unheard ? "left" : "closed";
  if (!isWhole(answer, bytes.subarray(0, 5).toString("latin1") === "HEAD ")) return "cut";
  return title !== undefined && isOtherPage(answer.toString(), title) ? "foreign" : "answered";
}

/** What is compressed shows no title, and what is refused has another by right. */
function isOtherPage(answer: string, title: string): boolean {
  const shown = answer.startsWith("HTTP/1.1 200") ? readPage(answer, "/").title : "";
  return shown !== "" && shown !== title;
}

/** Whether the last answer came to the end that its head promised. */
function isWhole(answer: Buffer, headOnly: boolean): boolean {
  const text = answer.toString("latin1");
  const start = text.lastIndexOf("HTTP/1.1 ");
  const bodyAt = text.indexOf("\r\n\r\n", start);
  if (bodyAt < 0) return false;
  const head = text.slice(start, bodyAt);
  if (headOnly || /^HTTP\/1\.1 (204|304)/.test(head)) return true;
  if (/^transfer-encoding: chunked/im.test(head)) return text.endsWith("0\r\n\r\n");
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return length === undefined || text.length - bodyAt - 4 >= Number(length);
}
