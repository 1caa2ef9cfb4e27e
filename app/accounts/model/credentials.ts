import * as z from "zod";

export const shortestPassword = 10;

/** The page to go back to; one that cannot be read is forgotten, for nobody could mend a field that is not seen. */
const returnTo = z.string().max(2000).optional().catch(undefined);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** What the sign-in form sends. */
export const signInForm = z.object({
  email,
  password: z.string().min(1).max(200),
  returnTo,
});
export type SignInForm = z.infer<typeof signInForm>;

const name = z.string().trim().min(2).max(120);
const newPassword = z.string().min(shortestPassword).max(200);

/** What the registration form sends: a name to be addressed by, an address, a password. Nothing else is asked. */
export const registerForm = z.object({
  name,
  email,
  password: newPassword,
  returnTo,
});
export type RegisterForm = z.infer<typeof registerForm>;

/** What the page of a link sends to set the password. */
export const setPasswordForm = z.object({ password: newPassword });
export type SetPasswordForm = z.infer<typeof setPasswordForm>;

/** What `npm run setup` is told of an administrator. */
export const administratorForm = z.object({ name, email });
export type AdministratorForm = z.infer<typeof administratorForm>;
