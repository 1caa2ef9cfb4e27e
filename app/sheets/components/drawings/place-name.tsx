import { Text } from "@react-pdf/renderer";
import { colours } from "../frame/colours";
import type { PlaceLabel } from "./place-labels";

export function PlaceName({ label: { name, x, y, size, anchor, chosen } }: { label: PlaceLabel }) {
  return (
    <Text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={chosen ? colours.accentInk : colours.inkSoft}
      style={{ fontSize: size, fontFamily: "Be Vietnam Pro", fontWeight: chosen ? 700 : 400 }}
    >
      {name}
    </Text>
  );
}
