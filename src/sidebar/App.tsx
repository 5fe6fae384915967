import { useCallback, useEffect, useState } from 'preact/hooks';
import { en } from '../i18n/sidebar/en';
import { ru } from '../i18n/sidebar/ru';
import { Header } from './Header';
import { Notice } from './Notice';
import { saidFailure } from './saidFailure';
import { sections } from './sections';
import { callServer } from './server';
import { SetUpForm } from './SetUpForm';
import { useSidebar } from './useSidebar';

/** Until the server says otherwise, the browser's own language is the best guess. */
const guessedLanguage = navigator.language.startsWith('ru') ? 'ru' : 'en';

export function App() {
  const { state, isAsking, failure, age, refresh } = useSidebar();
  const [shown, setShown] = useState(sections[0]?.id ?? '');
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
    document.documentElement.lang = language;
  }, [language]);

  const retry = () => void onStale();
  const failed = failure === null ? '' : saidFailure(failure, say);
  if (state === null) {
    return failed === '' ? (
      <Notice text={say.loading} busy />
    ) : (
      <Notice text={failed} action={say.retry} onAction={retry} />
    );
  }
  if (state.kind === 'refused') {
    return <Notice text={state.reason} busy={isAsking} action={say.retry} onAction={retry} />;
  }
  if (state.kind === 'not-set-up') {
    return (
      <main>
        <SetUpForm proposal={state.proposal} say={say} onDone={retry} />
      </main>
    );
  }
  const View = sections.find(({ id }) => id === shown)?.View;
  return (
    <main>
      <Header {...{ state, say, shown, isAsking }} onShow={setShown} onRefresh={retry}>
        <p class="said" role="status">
          {said}
        </p>
        {failed !== '' && (
          <p class="warning" role="alert">
            {failed} {say.shownAsOf(state.time)} <button onClick={retry}>{say.retry}</button>
          </p>
        )}
      </Header>
      <div role="tabpanel" aria-labelledby={`tab-${shown}`}>
        {View !== undefined && <View {...{ state, say, age, onStale }} onSay={setSaid} />}
      </div>
    </main>
  );
}
