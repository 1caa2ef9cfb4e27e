/** The classification in which sectors are chosen and filed today. Codes of other versions are never mixed in. */
export const sectorVersion = "VSIC2018";
