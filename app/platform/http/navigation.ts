/** What the design system needs of the router, in one place: the move to its successor is a rename here. */
export { Form, Link, useLocation, useNavigation, useSubmit } from "@remix-run/react";
