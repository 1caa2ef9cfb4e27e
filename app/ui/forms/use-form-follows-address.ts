import type { RefObject } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "~/app/platform/http/navigation";

export type FormField = HTMLInputElement | HTMLSelectElement;

export const isField = (target: unknown): target is FormField =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** An effect that ran later could undo what its reader has chosen meanwhile. On the server there is nothing to do. */
const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Back, forward and taken-back choices change the address; the fields of a form over a list must say the same, without
 * losing the focus. What is being typed is left alone, unless its reader goes back.
 */
export function useFormFollowsAddress(form: RefObject<HTMLFormElement>) {
  const { search } = useLocation();
  const wentBack = useNavigationType() === "POP";
  const isFirst = useRef(true);
  useBeforePaint(() => {
    // The page came with what its address says; what was typed into it since counts.
    if (!isFirst.current) {
      const said = new URLSearchParams(search);
      for (const field of form.current?.elements ?? []) {
        if (!isField(field) || field.name === "" || field.name === "lot") continue;
        if (wentBack || field !== document.activeElement) follow(field, said);
      }
    }
    isFirst.current = false;
  }, [search, wentBack, form]);
}

function follow(field: FormField, said: URLSearchParams) {
  if (field instanceof HTMLSelectElement) {
    const [only, ...others] = said.getAll(field.name);
    field.value = (others.length === 0 && only) || (field.options[0]?.value ?? "");
  } else if (field.type === "checkbox") {
    field.checked = said.getAll(field.name).includes(field.value);
  } else if (field.type !== "hidden") {
    field.value = said.get(field.name) ?? "";
  }
}
