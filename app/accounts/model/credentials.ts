import * as z from "zod";

export const shortestPassword = 10;

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** What the sign-in form sends. */
export const signInForm = z.object({
  email,
  password: z.string().min(1).max(200),
  returnTo: z.string().max(2000).optional(),
});
export type SignInForm = z.infer<typeof signInForm>;

/** What the registration form sends: a name to be addressed by, an address, a password. Nothing else is asked. */
export const registerForm = z.object({
  name: z.string().trim().min(2).max(120),
  email,
  password: z.string().min(shortestPassword).max(200),
  returnTo: z.string().max(2000).optional(),
});
export type RegisterForm = z.infer<typeof registerForm>;

/** A path of this site to go back to after signing in; anything else is dropped, so no link can lead away. */
export function safeReturnPath(returnTo: string | null | undefined): string | null {
  return returnTo && /^\/(vi|en)(\/[\w\-./~%]*)?(\?[^\s#]*)?$/.test(returnTo) ? returnTo : null;
}
