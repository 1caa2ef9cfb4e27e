import type { ButtonHTMLAttributes, ComponentProps, ReactNode } from "react";
import { Link } from "~/app/platform/http/navigation";
import { classNames } from "../class-names";
import type { IconName } from "../icon";
import { Icon } from "../icon";
import styles from "./button.module.css";

interface Looks {
  /** primary: the one thing to do here; secondary: beside it; quiet: among others; danger: takes something away */
  look?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  size?: "normal" | "large" | undefined;
  /** drawn before the words */
  icon?: IconName | undefined;
  /** drawn after the words */
  iconAfter?: IconName | undefined;
  children: ReactNode;
}

const looksOf = ({ look = "primary", size = "normal" }: Pick<Looks, "look" | "size">, className?: string) =>
  classNames(styles.button, styles[look], size === "large" && styles.large, className);

function Content({ icon, iconAfter, children }: Pick<Looks, "icon" | "iconAfter" | "children">) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

type ButtonProps = Looks &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    /** shows that the request is under way and keeps it from being sent twice */
    busy?: boolean | undefined;
  };

export function Button({
  look,
  size,
  icon,
  iconAfter,
  busy = false,
  className,
  children,
  ...button
}: ButtonProps) {
  return (
    <button
      type="submit"
      {...button}
      className={classNames(looksOf({ look, size }, className), busy && styles.busy)}
      disabled={busy || button.disabled}
    >
      <Content icon={icon} iconAfter={iconAfter}>
        {children}
      </Content>
    </button>
  );
}

type LinkButtonProps = Looks & Omit<ComponentProps<typeof Link>, "children">;

export function LinkButton({ look, size, icon, iconAfter, className, children, ...link }: LinkButtonProps) {
  return (
    <Link {...link} className={looksOf({ look, size }, className)}>
      <Content icon={icon} iconAfter={iconAfter}>
        {children}
      </Content>
    </Link>
  );
}
