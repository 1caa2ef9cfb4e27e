import { createContext, useContext } from "react";

const NonceContext = createContext("");

export const NonceProvider = NonceContext.Provider;

/** The page's CSP nonce while rendering on the server; empty in the browser, which hides it from scripts. */
export function useNonce(): string {
  return useContext(NonceContext);
}
