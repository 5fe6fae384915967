import type { RungLine } from '../addon/server/state';
import type { SidebarMessages } from '../i18n/sidebar/messages';
import { Facts } from './deal/Facts';
import { OpenPage } from './OpenPage';
import { Panel } from './shared/Panel';
import type { SectionProps } from './shared/section';

/** How the check itself is doing, by which rules it judges, and set-up for those who may change them. */
export function Settings({ state, say }: SectionProps) {
  const { rules, problems, health, canSetUp } = state;
  const words = say.rules;
  const lines = [
    { title: words.response, value: words.minutes(rules.responseMinutes) },
    { title: words.schedule, value: rules.schedule },
    { title: words.stop, value: words.days(rules.stopAfterDays) },
    { title: words.gate, value: words.gates[rules.gate] },
    { title: words.daily, value: `${String(rules.dailyHour)}:00` },
    { title: words.digest, value: rules.digestTo === '' ? words.nobody : rules.digestTo },
  ];
  return (
    <section class="health">
      <h2>{say.health}</h2>
      {health !== '' && <p>{health}</p>}
      {problems.length === 0 && <p class="good">{say.noProblems}</p>}
      {problems.map((problem) => (
        <p key={problem} class="warning">
          {problem}
        </p>
      ))}
      <Panel id="rules" title={words.title} count="">
        <Facts facts={lines} />
        <h3>{words.ladder}</h3>
        <Facts facts={rules.ladder.map((rung) => ({ title: rung.role, value: saidRung(rung, words) }))} />
        <p class="quiet">{words.where}</p>
      </Panel>
      {canSetUp ? (
        <OpenPage say={say} door="openSetUp" label={say.openSetUp} />
      ) : (
        <p class="quiet">{words.whoSetsUp}</p>
      )}
    </section>
  );
}

function saidRung({ discountUpTo, marginFrom, credit }: RungLine, words: SidebarMessages['rules']): string {
  const limits = [
    discountUpTo === '' ? '' : words.discountUpTo(discountUpTo),
    marginFrom === '' ? '' : words.marginFrom(marginFrom),
  ].filter((text) => text !== '');
  const price = limits.length === 0 ? words.noLimit : limits.join(', ');
  return credit === '' ? price : `${price}; ${credit}`;
}
