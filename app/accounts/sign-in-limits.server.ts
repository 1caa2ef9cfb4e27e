import { siteOf } from "~/app/platform/client-address.server";
import type { Limit } from "~/app/platform/rate-limit.server";
import { countUse, forgetUses, takeBackUse, throttled } from "~/app/platform/rate-limit.server";
import { Refusal } from "~/app/platform/refusal";
import type { Device } from "./device.server";

/** Of a device that the person has signed in on before: nobody else's failures count here. */
const perDevice: Limit = { name: "sign-in.device", points: 10, perSeconds: 900 };
/** One caller's at any accounts, from devices that are not known. */
const perCaller: Limit = { name: "sign-in.address", points: 60, perSeconds: 900 };
/** One caller's at one account. */
const perAccountAndCaller: Limit = { name: "sign-in.account-address", points: 10, perSeconds: 900 };
/** All callers' at one account: the most passwords that anybody can try in an hour, however many addresses they have. */
const perAccount: Limit = { name: "sign-in.account", points: 2000, perSeconds: 3600 };

/** As many failures within the hour are no mistyping any more: the person is told. */
export const alarmingFailures = 20;

/**
 * How many tries one caller has within a quarter of an hour, after so many failures of all at the account within the
 * hour. Never none: whoever comes from an address of their own with the right password gets in, whatever others do.
 */
function triesLeftTo(failures: number): number {
  if (failures <= alarmingFailures) return perAccountAndCaller.points;
  return failures <= 10 * alarmingFailures ? 3 : 1;
}

interface Attempt {
  email: string;
  clientAddress: string;
  /** of the account's own person; null where it is not known */
  device: Device | null;
}

interface Counted {
  /** at this account within the hour, from devices that are not known; null from one that is */
  failures: number | null;
  /** The password was right: nothing of it counts. */
  takeBack(): Promise<void>;
}

/**
 * Counts one try at an account, before the password is looked at. Failures at a device that the person knows, at this
 * account from one caller, and at this account from all are counted apart, so that nobody can lock out another.
 *
 * @throws Refusal throttled; the same whether there is such an account or not
 */
export async function countAttempt({ email, clientAddress, device }: Attempt): Promise<Counted> {
  if (device && (await withinLimit(perDevice, device.deviceId))) {
    return { failures: null, takeBack: () => forgetUses(perDevice, device.deviceId) };
  }
  await countUse(perCaller, clientAddress);
  const caller = `${email} ${siteOf(clientAddress)}`;
  const tries = await countUse(perAccountAndCaller, caller);
  const failures = await countUse(perAccount, email);
  if (tries > triesLeftTo(failures)) throw throttled(perAccountAndCaller);
  return {
    failures,
    async takeBack() {
      await forgetUses(perAccountAndCaller, caller);
      await takeBackUse(perAccount, email);
    },
  };
}

/** A known device that has failed too often is one like any other. */
async function withinLimit(limit: Limit, key: string): Promise<boolean> {
  try {
    await countUse(limit, key);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
