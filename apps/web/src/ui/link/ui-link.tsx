import {
  type AnchorHTMLAttributes,
  type ComponentType,
  createContext,
  type ReactNode,
  type Ref,
  use,
} from 'react';

export type UiLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  ref?: Ref<HTMLAnchorElement>;
};
export type LinkComponent = ComponentType<UiLinkProps>;

const LinkContext = createContext<LinkComponent>(PlainLink);

function PlainLink(props: UiLinkProps) {
  return <a {...props} />;
}

/** Tells every link of the design system which component navigates (the router's). */
export function LinkProvider({
  component = PlainLink,
  children,
}: {
  component?: LinkComponent | undefined;
  children: ReactNode;
}) {
  return <LinkContext value={component}>{children}</LinkContext>;
}

/** A link by address; rendered by the router's component when one is provided. */
export function UiLink(props: UiLinkProps) {
  const Link = use(LinkContext);
  return <Link {...props} />;
}
