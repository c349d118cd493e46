/**
 * Moves focus to the new page's heading, so that a screen reader reads it and the keyboard starts there. Only when the
 * path has changed: choosing a filter or a period keeps focus on the control.
 */
export function focusHeading(root: ParentNode = document): void {
  const heading = root.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
