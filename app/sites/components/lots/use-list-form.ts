import type { FormEvent, RefObject } from "react";
import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "~/app/platform/http/navigation";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { shortSearch } from "../../model/lot-address";

/** Without JavaScript the form is an ordinary GET form; with it, each choice leads on at once, to a short address. */
export function useListForm(lang: Language) {
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  useFormFollowsAddress(form);

  function go(stay: boolean) {
    if (!form.current) return;
    navigate(paths.lots(lang, shortSearch(fieldsOf(form.current))), { preventScrollReset: stay });
  }
  return {
    form,
    onChoose: () => go(true),
    onSubmit(event: FormEvent) {
      event.preventDefault();
      go(false);
    },
    onChange(event: FormEvent) {
      // The box of words waits for Enter, figures for the end of typing; the lists of the toolbar speak for themselves.
      if (isTick(event.target)) go(true);
    },
    onBlur(event: FormEvent) {
      const { target } = event;
      const changed = target instanceof HTMLInputElement && target.value !== target.defaultValue;
      if (changed && target.type === "number") go(true);
    },
  };
}

const isTick = (target: EventTarget) => target instanceof HTMLInputElement && target.type === "checkbox";

function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string");
}

/** Back, forward and taken-back choices change the address; the fields must say the same, without losing the focus. */
function useFormFollowsAddress(form: RefObject<HTMLFormElement>) {
  const { search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what this waits for
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (!(field instanceof HTMLInputElement)) continue;
      if (field.type === "checkbox") field.checked = field.defaultChecked;
      else if (field !== document.activeElement) field.value = field.defaultValue;
    }
  }, [search, form]);
}
