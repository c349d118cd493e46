import en from '../en/changes.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/changes.json' with { type: 'json' };

addWords({ sv: { changes: sv }, en: { changes: en satisfies typeof sv } });
