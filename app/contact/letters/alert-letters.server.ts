import { formatArea, formatDate, formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { LetterPart } from "~/app/platform/mail/letter.server";
import { handOver, handOverWords } from "~/app/sites/model/hand-over";
import { lotStatusLabels } from "~/app/sites/model/lot-labels";
import { mailLinks } from "../mail-links.server";
import type { AlertFrequency } from "../model/alert-times";
import { confirmWithinDays } from "../model/alert-times";
import type { LotChange, LotState } from "../model/lot-change";

interface Letter {
  subject: string;
  parts: LetterPart[];
}

interface Asked {
  id: string;
  label: string;
  frequency: AlertFrequency;
}

/** Asks the owner of the mailbox whether it was them; nothing else is sent until they say yes. */
export function confirmLetter(language: Language, { id, label, frequency }: Asked): Letter {
  const t = translator(language);
  return {
    subject: t("mail:confirm.subject"),
    parts: [
      { text: t("mail:confirm.asked") },
      { quote: label },
      { text: t(`mail:confirm.${frequency}`) },
      { label: t("mail:confirm.button"), url: mailLinks.confirm(language, id) },
      { text: t("mail:confirm.notYou", { days: confirmWithinDays }), small: true },
    ],
  };
}

/** For whoever asks again for what they receive already: the page says the same to everybody, so this is said here. */
export function alreadyLetter(language: Language, { id, label }: Asked): Letter {
  const t = translator(language);
  return {
    subject: t("mail:already.subject"),
    parts: [
      { text: t("mail:already.text") },
      { quote: label },
      { label: t("mail:manage"), url: mailLinks.manage(language, id) },
    ],
  };
}

/** The link to an alert, for whoever asks for it from the account the alert was asked for from. */
export function linkLetter(language: Language, { id, label }: Asked): Letter {
  const t = translator(language);
  return {
    subject: t("mail:link.subject"),
    parts: [
      { text: t("mail:link.text") },
      { quote: label },
      { label: t("mail:manage"), url: mailLinks.manage(language, id) },
    ],
  };
}

/** A lot as a digest tells of it. */
export interface ToldLot extends LotState {
  id: string;
  title: string;
  address: string;
  areaM2: number;
}

export interface Digest {
  id: string;
  label: string;
  address: string;
  fresh: readonly ToldLot[];
  changed: readonly { lot: ToldLot; known: LotState; changes: readonly LotChange[] }[];
}

const mostInOneMail = 25;
const beyondOneMail = (told: readonly unknown[]) => Math.max(0, told.length - mostInOneMail);

export function digestLetter(language: Language, digest: Digest): Letter {
  const t = translator(language);
  const { id, label, address, fresh, changed } = digest;
  const url = mailLinks.target(language, address);
  const subject =
    fresh.length > 0
      ? t("mail:digest.fresh", { count: fresh.length })
      : t("mail:digest.changed", { count: changed.length });
  const left = beyondOneMail(fresh) + beyondOneMail(changed);
  return {
    subject,
    parts: [
      { text: t("mail:digest.search", { label }) },
      ...freshPart(language, fresh),
      ...changedPart(language, digest),
      ...(left > 0 ? [{ text: t("mail:digest.more", { count: left }) }] : []),
      { label: t("mail:digest.open"), url },
      { text: t("mail:digest.why"), small: true },
      { label: t("mail:manage"), url: mailLinks.manage(language, id), plain: true },
      { label: t("mail:unsubscribe"), url: mailLinks.unsubscribe(language, id), plain: true },
    ],
  };
}

function freshPart(language: Language, fresh: Digest["fresh"]): LetterPart[] {
  if (fresh.length === 0) return [];
  const items = fresh.slice(0, mostInOneMail).map((lot) => ({
    title: lot.title,
    url: mailLinks.target(language, lot.address),
    lines: factLines(language, lot),
  }));
  return [{ items }];
}

function changedPart(language: Language, { fresh, changed }: Digest): LetterPart[] {
  if (changed.length === 0) return [];
  const t = translator(language);
  const items = changed.slice(0, mostInOneMail).map(({ lot, known, changes }) => ({
    title: lot.title,
    url: mailLinks.target(language, lot.address),
    lines: changes.map((field) => {
      const [before, now] = [fact(language, field, known), fact(language, field, lot)];
      return t("mail:digest.change", { name: t(`mail:fact.${field}`), before, now });
    }),
  }));
  return [...(fresh.length > 0 ? [{ text: t("mail:digest.alsoChanged") }] : []), { items }];
}

function factLines(language: Language, lot: ToldLot): string[] {
  const t = translator(language);
  const said = (field: LotChange) => `${t(`mail:fact.${field}`)}: ${fact(language, field, lot)}`;
  const area = `${t("mail:fact.area")}: ${formatArea(lot.areaM2, language)}`;
  return [area, said("status"), said("readyFrom"), said("rentUsdM2Term")];
}

function fact(language: Language, field: LotChange, state: LotState): string {
  const { status, rentUsdM2Term } = state;
  const t = translator(language);
  const unpublished = t("mail:fact.notPublished");
  if (field === "status") return lotStatusLabels[status][language];
  if (field === "readyFrom") {
    return (
      handOverWords(handOver(state), t("sites:lot.now"), (day) => formatDate(day, language)) ?? unpublished
    );
  }
  return rentUsdM2Term === null ? unpublished : `${formatNumber(rentUsdM2Term, language)} USD/m²`;
}
