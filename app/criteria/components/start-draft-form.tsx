import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { SubmitButton } from "~/app/ui/forms/submit-button";

/** The button that begins the next version of a set. */
export function StartDraftForm({ setId, setName }: { setId: string; setName: string }) {
  const { t } = useTranslation("criteria");
  return (
    <Form method="post">
      <input type="hidden" name="setId" value={setId} />
      <SubmitButton look="secondary" icon="draft" aria-label={`${t("list.startDraft")}: ${setName}`}>
        {t("list.startDraft")}
      </SubmitButton>
    </Form>
  );
}
