import * as z from "zod";
import { role } from "./permissions";

/** What an administrator sends to give somebody another role. */
export const changeRoleForm = z.object({ personId: z.uuid(), role });
