/** The build that needs no inline worker; it has no types of its own. */
declare module "maplibre-gl/dist/maplibre-gl-csp" {
  import maplibregl = require("maplibre-gl");
  export default maplibregl;
}
