import "@remix-run/node";

// What server/web.ts hands to loaders and actions beside the request.
declare module "@remix-run/node" {
  interface AppLoadContext {
    /** CSP nonce of this response */
    nonce: string;
    /** address of the caller, for rate limits and the audit trail */
    clientAddress: string;
  }
}
