import "@remix-run/node";

// Loaders return plain objects; single fetch carries dates and maps as they are.
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}
