import type { FormEvent, KeyboardEvent, RefObject } from "react";
import { useEffect, useRef } from "react";
import { useNavigate } from "~/app/platform/http/navigation";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { FormField } from "~/app/ui/forms/use-form-follows-address";
import { isField, useFormFollowsAddress } from "~/app/ui/forms/use-form-follows-address";
import { shortSearch } from "../../model/lot-address";

/** Fields that do not ask anything of the list: ticks for the comparison, and the box of words, which waits for Enter. */
const notAsking = ["lot", "q"];

/** Without JavaScript the form is an ordinary GET form; with it, each choice leads on at once, to a short address. */
export function useListForm(lang: Language) {
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();

  function go(how: { preventScrollReset?: boolean; replace?: boolean } = {}) {
    if (!form.current) return;
    navigate(paths.lots(lang, shortSearch(fieldsOf(form.current))), how);
  }
  useCompletedChoices(form, (replace) => go({ preventScrollReset: true, replace }));
  useEarlyChoices(form, () => go({ preventScrollReset: true }));
  useFormFollowsAddress(form);
  return {
    form,
    onSubmit(event: FormEvent) {
      const { submitter } = event.nativeEvent as SubmitEvent;
      // A button with an address of its own, such as the comparison's, goes there.
      if (submitter?.hasAttribute("formaction")) return;
      event.preventDefault();
      foldFilters(form);
      go();
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === "Escape") foldFilters(form);
    },
  };
}

/**
 * The browser's own `change`: a tick, a chosen option, a thumb let go, a figure or a day typed to its end. A thumb
 * moved on step by step is one choice: Back leads to where it stood before the first step.
 */
function useCompletedChoices(form: RefObject<HTMLFormElement>, go: (replace: boolean) => void) {
  const latest = useRef(go);
  latest.current = go;
  const moved = useRef<{ thumb: FormField; from: string } | null>(null);
  useEffect(() => {
    const element = form.current;
    const choose = ({ target }: Event) => {
      if (!isField(target) || notAsking.includes(target.name) || !target.validity.valid) return;
      // The window's address is ahead of what is drawn; until it has changed, the first step is still on its way.
      const from = window.location.href;
      const movesOn = moved.current?.thumb === target && moved.current.from !== from;
      if (!movesOn) moved.current = target.type === "range" ? { thumb: target, from } : null;
      latest.current(movesOn);
    };
    const backOrForward = () => {
      moved.current = null;
    };
    element?.addEventListener("change", choose);
    window.addEventListener("popstate", backOrForward);
    return () => {
      element?.removeEventListener("change", choose);
      window.removeEventListener("popstate", backOrForward);
    };
  }, [form]);
}

/** What was ticked or typed before the scripts awoke had nobody to hear of it; it counts all the same. */
function useEarlyChoices(form: RefObject<HTMLFormElement>, go: () => void) {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const fields = [...(form.current?.elements ?? [])].filter((field) => field instanceof HTMLInputElement);
    if (fields.some(isTouched)) latest.current();
  }, [form]);
}

function isTouched({ name, type, checked, defaultChecked, value, defaultValue }: HTMLInputElement): boolean {
  if (name === "" || notAsking.includes(name)) return false;
  return type === "checkbox" ? checked !== defaultChecked : value !== defaultValue;
}

/** On a narrow screen the filters lie over the list; closed, the focus is back where they were opened. */
function foldFilters(form: RefObject<HTMLFormElement>) {
  const toggle = form.current?.querySelector<HTMLDetailsElement>("details[data-filters][open]");
  if (!toggle) return;
  toggle.open = false;
  toggle.querySelector("summary")?.focus();
}

function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && pair[0] !== "lot",
  );
}
