import type { ComponentProps } from "react";
import { useNavigation } from "~/app/platform/http/navigation";
import { Button } from "../actions/button";

/** Sends its form; busy while a form of this page is on its way. */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, "busy" | "type">) {
  const { formMethod } = useNavigation();
  return (
    <Button
      {...props}
      type="submit"
      busy={formMethod !== undefined && formMethod !== "GET"}
      // A field that lost the focus now might show an error and push the button away from under the pointer.
      onMouseDown={(event) => event.preventDefault()}
    />
  );
}
