/** The most rows one file holds; the rest is a matter for the API, page by page. */
export const mostRows = 5_000;

/** Anyone may use the data and must name where it comes from (Decree 47/2020/ND-CP). */
export const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
