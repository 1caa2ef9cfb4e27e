/** What the design system needs of the router, in one place: the move to its successor is a rename here. */
export { Form, Link, useLocation, useNavigate, useNavigation, useNavigationType } from "@remix-run/react";
