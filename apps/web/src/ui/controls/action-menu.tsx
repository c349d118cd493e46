import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Popover.css';
import { Button, Menu } from '@mantine/core';
import { useRef } from 'react';
import s from './action-menu.module.css';
import { Icon } from './icon.tsx';

export type ActionMenuProps<Action extends string> = {
  /** "Ändra" */
  word: string;
  /** With what it is about, read out: "Ändra 1.2 Skydd samma dag". */
  label: string;
  actions: readonly { key: Action; label: string }[];
  onChoose: (action: Action) => void;
};

/** What can be done with one thing, behind one button, so that a page with many still reads as a page. */
export function ActionMenu<Action extends string>(props: ActionMenuProps<Action>) {
  const { word, label, actions, onChoose } = props;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          ref={button}
          variant="default"
          className={s.button}
          aria-label={label}
          rightSection={<Icon name="chevron-down" size={14} />}
        >
          {word}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ key, label: name }) => (
          <Menu.Item
            key={key}
            onClick={() => {
              // What opens gives focus back to what had it.
              button.current?.focus();
              onChoose(key);
            }}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
