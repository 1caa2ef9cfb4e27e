import "@remix-run/node";

// What server/web.ts hands to loaders and actions beside the request.
declare module "@remix-run/node" {
  interface AppLoadContext {
    /** CSP nonce of this response */
    nonce: string;
    /** address of the caller, for rate limits and the audit trail */
    clientAddress: string;
    /** asked for by the page's own scripts, which then stay on the page */
    scripted: boolean;
  }
}
