import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SidebarState } from '../addon/server/state';
import { en } from '../i18n/sidebar/en';
import type { SidebarMessages } from '../i18n/sidebar/messages';
import { ru } from '../i18n/sidebar/ru';
import { Header } from './Header';
import { sections } from './sections';
import { callServer } from './server';
import { SetUpForm } from './SetUpForm';

type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'loaded'; readonly state: SidebarState };

/** Until the server says otherwise, the browser's own language is the best guess. */
const guessedLanguage = navigator.language.startsWith('ru') ? 'ru' : 'en';
const messagesIn = (language: 'ru' | 'en'): SidebarMessages => (language === 'ru' ? ru : en);

export function App() {
  const [load, setLoad] = useState<Load>({ kind: 'loading' });
  const [shown, setShown] = useState(sections[0]?.id ?? '');
  const refresh = useCallback(() => {
    setLoad({ kind: 'loading' });
    callServer('sidebarState').then(
      (state) => {
        setLoad({ kind: 'loaded', state });
      },
      (error: Error) => {
        setLoad({ kind: 'failed', reason: error.message });
      },
    );
  }, []);
  useEffect(refresh, [refresh]);

  const language = load.kind === 'loaded' ? load.state.language : guessedLanguage;
  const say = messagesIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  if (load.kind === 'loading') return <Notice text={say.loading} busy />;
  if (load.kind === 'failed') {
    const text = navigator.onLine ? say.failed(load.reason) : say.offline;
    return <Notice text={text} action={say.retry} onAction={refresh} />;
  }
  const { state } = load;
  if (state.kind === 'refused') return <Notice text={state.reason} action={say.retry} onAction={refresh} />;
  if (state.kind === 'not-set-up') {
    return (
      <main>
        <SetUpForm proposal={state.proposal} say={say} onDone={refresh} />
      </main>
    );
  }
  const View = sections.find(({ id }) => id === shown)?.View;
  return (
    <main>
      <Header state={state} say={say} shown={shown} onShow={setShown} onRefresh={refresh} />
      {View !== undefined && <View state={state} say={say} onStale={refresh} />}
    </main>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly busy?: boolean;
  readonly action?: string;
  readonly onAction?: () => void;
}

function Notice({ text, busy = false, action, onAction }: NoticeProps) {
  return (
    <div class="notice" role="status" aria-busy={busy}>
      <p>{text}</p>
      {action !== undefined && <button onClick={onAction}>{action}</button>}
    </div>
  );
}
