import { useTranslation } from 'react-i18next';
import { UiLink } from '../../../../ui/link/ui-link.tsx';
import { Section } from '../../../../ui/page/section.tsx';
import s from './scale-editor.module.css';
import type { RiskScaleVersion } from './scale-page-fragment.ts';

type Props = {
  /** Newest first. */
  versions: readonly RiskScaleVersion[];
  shown: number;
  hrefOf: (number: number | undefined) => string;
};

/** Every version there has been, to look at; the newest is the one that the next assessment is made on. */
export function ScaleVersions({ versions, shown, hrefOf }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('scale.versions')}>
      <ul className={s.list}>
        {versions.map((version, index) => {
          const { number, likelihoodNames, severityNames, note } = version;
          const name = t('scale.version', { number });
          return (
            <li key={version.id} className={s.item}>
              <span>
                {number === shown ? (
                  <b aria-current="true">{name}</b>
                ) : (
                  <UiLink href={hrefOf(index === 0 ? undefined : number)}>{name}</UiLink>
                )}
                {index === 0 && <span className={s.quiet}>, {t('scale.inForce')}</span>}
              </span>
              <span className={s.quiet}>
                {[`${likelihoodNames.length}×${severityNames.length}`, note]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
