import maplibregl from "maplibre-gl/dist/maplibre-gl-csp";
import workerUrl from "maplibre-gl/dist/maplibre-gl-csp-worker.js?url";

// The content policy allows workers from our own files only.
maplibregl.setWorkerUrl(workerUrl);

export { maplibregl };
