import { useTranslation } from "react-i18next";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import type { QuestionState } from "../../model/question-desk";

const looks: Record<QuestionState, { shape: StatusShape; tone: StatusTone }> = {
  open: { shape: "half", tone: "busy" },
  overdue: { shape: "diamond", tone: "bad" },
  answered: { shape: "check", tone: "good" },
};

export function QuestionStatePill({ state, plain = false }: { state: QuestionState; plain?: boolean }) {
  const { t } = useTranslation("contact");
  return <StatusPill {...looks[state]} label={t(`question.state.${state}`)} plain={plain} />;
}
