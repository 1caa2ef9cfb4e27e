import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import type { Failure } from "~/app/platform/refusal";
import { Refusal } from "~/app/platform/refusal";
import type { Sureness } from "~/prisma/generated/client";
import { searchTopic } from "~/search/topics";
import { lotFigures, oldestConfirmation } from "../model/figure-dates";
import { confirmedFigures, dateFigures } from "../model/register/date-figures";
import type { KeptEvent } from "../model/register/kept-event";
import { lotKept } from "../model/register/kept-event";
import type { FigureChange, KeptValues } from "../model/register/kept-figures";
import { changedFigures } from "../model/register/kept-figures";
import type { LotForm } from "../model/register/lot-form";
import { valuesOf } from "../model/register/lot-form";
import { keptColumns, keptLot, keptLotSelect } from "../queries/register/kept-lot.server";

interface KeepLot {
  actor: Actor | null;
  lotId: string;
  form: LotForm;
  now?: Date;
}

/**
 * Writes down what an officer says of a lot's figures: that they changed, or that they still hold. Dates, list, map,
 * feed, interface and alerts all follow from the row and its document. What a change does to the lot's source and
 * sureness: docs/decisions/register-of-lots.md.
 *
 * @throws Refusal hidden or forbidden; conflict when the lot changed since the form was made; invalid when there is
 * nothing to write down or a change rests on nothing
 */
export async function keepLot({ actor, lotId, form, now = new Date() }: KeepLot): Promise<void> {
  authorise(actor, "lot.keep");
  const row = await db.lot.findUnique({ where: { id: lotId }, select: keptLotSelect });
  if (!row) throw new Refusal("hidden");

  const lot = keptLot(row);
  const values = valuesOf(form);
  const changes = changedFigures(lot.values, values);
  if (lot.seen !== form.seen) throw changedMeanwhile(changes);
  const today = vietnamDay(now);
  const said = { dates: lot.dates, changes, holds: form.all ? lotFigures : form.holds, today };
  const event: KeptEvent = { basis: form.basis || null, changes, confirmed: confirmedFigures(said) };
  refuseUnfounded(event);

  const dates = dateFigures(said);
  const confirmedOn = oldestConfirmation(dates) ?? today;
  const whole = changes.length > 0 ? today : confirmedOn;
  await db.$transaction(async (tx) => {
    const { count } = await tx.lot.updateMany({
      where: { id: lotId, updatedAt: row.updatedAt },
      data: {
        ...keptColumns(values),
        figureDates: dates,
        confirmedOn: new Date(confirmedOn),
        asOf: new Date(Math.max(Date.parse(whole), row.asOf.getTime())),
        sureness: surenessAfter(row.sureness, changes),
      },
    });
    if (count === 0) throw changedMeanwhile([]);
    await tx.auditEvent.create({
      data: { at: now, actorId: actor.id, action: lotKept, subjectId: lotId, data: { ...event } },
    });
    await enqueue(tx, searchTopic("lots"), [lotId]);
  });
}

/**
 * The row names one source. Once the office has changed a figure, not all of them stand in it any more, so it is no
 * longer "checked against the source"; and nothing the office changes makes the rest of an illustrative lot true.
 */
function surenessAfter(sureness: Sureness, changes: readonly FigureChange[]): Sureness {
  return changes.length > 0 && sureness === "confirmed" ? "secondary" : sureness;
}

function refuseUnfounded({ basis, changes, confirmed }: KeptEvent): void {
  if (changes.length + confirmed.length === 0) {
    throw new Refusal("invalid", [{ rule: "says-something", message: "register:errors.nothing" }]);
  }
  if (changes.length > 0 && basis === null) {
    throw new Refusal("invalid", [{ rule: "has-basis", message: "register:errors.basis", field: "basis" }]);
  }
}

/** Names each figure in which the form and the register now differ: whether by whose hand, only people can tell. */
function changedMeanwhile(differences: readonly { figure: keyof KeptValues }[]): Refusal {
  const differs = differences.map(
    ({ figure }): Failure => ({ rule: "as-seen", message: "register:errors.differs", field: figure }),
  );
  return new Refusal("conflict", [{ rule: "as-seen", message: "register:errors.conflict" }, ...differs]);
}
