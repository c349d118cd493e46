import en from '../en/editing.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/editing.json' with { type: 'json' };

addWords({ sv: { editing: sv }, en: { editing: en satisfies typeof sv } });
