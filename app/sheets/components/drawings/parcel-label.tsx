import { Text } from "@react-pdf/renderer";
import type { Plan, PolygonShape } from "~/app/ui/drawing/projection";

interface ParcelLabelProps {
  plan: Plan;
  shape: PolygonShape;
  code: string;
  strong?: boolean;
}

/** A lot's code in its middle, as large as fits and no larger than the others. */
export function ParcelLabel({ plan, shape, code, strong = false }: ParcelLabelProps) {
  const { x, y } = plan.centre(shape);
  const { width, height } = plan.extent(shape);
  const usual = Math.max(plan.box.width, plan.box.height) / 42;
  const fontSize = Math.min(usual, height * 0.45, (width * 0.85) / (code.length * 0.62));
  return (
    <Text
      x={x}
      y={y + fontSize * 0.35}
      textAnchor="middle"
      style={{ fontSize, fontWeight: strong ? 700 : 600, fontFamily: "Be Vietnam Pro" }}
    >
      {code}
    </Text>
  );
}
