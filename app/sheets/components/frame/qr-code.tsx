import { Path, Svg } from "@react-pdf/renderer";
import { encode } from "uqr";

/** The dark modules of the code for an address, row by row. */
export function qrModules(address: string): boolean[][] {
  return encode(address, { ecc: "M", border: 0 }).data;
}

/** Leads a phone to the live page. The quiet zone around it is the white of the sheet. */
export function QrCode({ address, size }: { address: string; size: number }) {
  const modules = qrModules(address);
  const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1Z`] : [])));
  return (
    <Svg viewBox={`0 0 ${modules.length} ${modules.length}`} style={{ width: size, height: size }}>
      <Path d={squares.join("")} fill="#000000" />
    </Svg>
  );
}
