import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/app/platform/i18n/languages";
import { SuggestionList } from "./suggestion-list";
import { useSuggested } from "./use-suggested";

/** Turns the box's input into a combobox, as the ARIA practices describe it. Loaded when the box is first used. */
export default function Suggestions({ input, lang }: { input: HTMLInputElement; lang: Language }) {
  const { ready } = useTranslation("search", { useSuspense: false });
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { suggested, ask, hold, close } = useSuggested(input, lang);
  const [active, setActive] = useState(-1);
  const isOpen = suggested !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: suggestions for other words begin without a choice
  useEffect(() => setActive(-1), [suggested?.q]);

  useEffect(() => {
    for (const [name, value] of Object.entries(comboboxRole)) input.setAttribute(name, value);
    input.setAttribute("aria-controls", listId);
    return () => {
      for (const name of [...Object.keys(comboboxRole), ...changing]) input.removeAttribute(name);
    };
  }, [input, listId]);

  useEffect(() => {
    const options = optionsIn(list.current);
    input.setAttribute("aria-expanded", String(isOpen));
    options.forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === active));
    });
    const chosen = options[active];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    else input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }, [input, isOpen, active]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const options = optionsIn(list.current);
      if (event.isComposing || options.length === 0) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const next = stepped(active, event.key === "ArrowDown" ? 1 : -1, options.length);
        setActive(next);
        if (next < 0) ask();
        else hold();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        options[active]?.click();
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    };
    input.addEventListener("keydown", onKey);
    input.addEventListener("blur", close);
    input.form?.addEventListener("submit", close);
    return () => {
      input.removeEventListener("keydown", onKey);
      input.removeEventListener("blur", close);
      input.form?.removeEventListener("submit", close);
    };
  }, [input, active, ask, hold, close]);

  if (!ready) return null;
  return <SuggestionList ref={list} id={listId} suggested={suggested} onChosen={close} />;
}

const comboboxRole = {
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-haspopup": "listbox",
};
const changing = ["aria-controls", "aria-expanded", "aria-activedescendant"];

function optionsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
}

/** Past either end stands the box itself, -1. */
function stepped(at: number, by: number, count: number): number {
  const next = at + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}
