import argon2 from "argon2";

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const options = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, options);
}

// A hash nobody has the password of: an unknown account takes as long as a wrong password.
const nobody = hashPassword(crypto.randomUUID());

/** Whether the password fits; with no hash it does not, after the same time. */
export async function passwordFits(hash: string | null | undefined, password: string): Promise<boolean> {
  const fits = await argon2.verify(hash ?? (await nobody), password);
  return typeof hash === "string" && fits;
}
