import { useCallback, useEffect, useState } from 'preact/hooks';
import { en } from '../i18n/sidebar/en';
import { ru } from '../i18n/sidebar/ru';
import { Header } from './Header';
import { guessedLanguage, speak } from './shared/language';
import { Notice } from './shared/Notice';
import { saidFailure } from './shared/saidFailure';
import { FIRST_SECTION, sectionsOf } from './sections';
import { callServer } from './shared/server';
import { OpenPage } from './OpenPage';
import { useSidebar } from './useSidebar';

export function App() {
  const { state, isAsking, failure, age, refresh } = useSidebar();
  // The section in sight, then those seen before it: what was typed there stays.
  const [visited, setVisited] = useState<readonly string[]>(FIRST_SECTION);
  const shown = visited[0] ?? '';
  const [said, setSaid] = useState('');
  const onStale = useCallback(
    (text = '') => {
      setSaid(text);
      return refresh();
    },
    [refresh],
  );

  const unfinished = state?.kind === 'ready' ? state.unfinishedBuild : '';
  useEffect(() => {
    // A run that fails is left to the hourly check: trying again at once would fail again.
    if (unfinished !== '') callServer('dailyBuild').then(refresh, () => undefined);
  }, [unfinished, refresh]);

  const language = state?.language ?? guessedLanguage;
  const say = language === 'ru' ? ru : en;
  useEffect(() => {
    speak(language, say.title);
  }, [language, say]);

  const retry = () => void onStale();
  const failed = failure === null ? '' : saidFailure(failure, say);
  if (state === null) {
    return failed === '' ? (
      <Notice title={say.title} text={say.loading} busy />
    ) : (
      <Notice title={say.title} text={failed} action={say.retry} onAction={retry} />
    );
  }
  if (state.kind === 'refused') {
    return <Notice title={say.title} text={state.reason} busy={isAsking} action={say.retry} onAction={retry} />;
  }
  if (state.kind === 'not-set-up') {
    return (
      <main>
        <h1 class="unseen">{say.title}</h1>
        <section>
          <p>{state.reason}</p>
          <OpenPage say={say} door="openSetUp" label={say.openSetUp} />
        </section>
      </main>
    );
  }
  const show = (section: string) => {
    setVisited([section, ...visited.filter((id) => id !== section)]);
    setSaid('');
    // Others work in the same sheet: who turns to a list wants it as it is now.
    if (age > 0 && !isAsking) void refresh();
  };
  return (
    <main>
      <h1 class="unseen">{say.title}</h1>
      <Header {...{ state, say, age, shown, isAsking }} onShow={show} onRefresh={retry}>
        <p class="said" role="status">
          {said}
        </p>
        {failed !== '' && (
          <p class="warning" role="alert">
            {failed} {say.shownAsOf(state.time)} <button onClick={retry}>{say.retry}</button>
          </p>
        )}
      </Header>
      {sectionsOf(state).map(({ id, View }) => (
        <div key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={id !== shown}>
          {visited.includes(id) && (
            <View {...{ state, say, age, onStale, refresh }} isShown={id === shown} onSay={setSaid} />
          )}
        </div>
      ))}
    </main>
  );
}
