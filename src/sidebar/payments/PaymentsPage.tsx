import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../domain/language';
import { guessedLanguage, speak } from '../shared/language';
import { Notice } from '../shared/Notice';
import { saidFailure } from '../shared/saidFailure';
import { callServer } from '../shared/server';
import { Import } from './Import';
import { wordsIn } from './words';

/** The page of the bank's file: asks whether one may be imported here, and leads back to the deals. */
export function PaymentsPage() {
  const [language, setLanguage] = useState<Language | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const words = wordsIn(language ?? guessedLanguage);
  const { title, back } = words.payments;
  const look = useCallback(() => {
    setFailure(null);
    callServer('knownPayments').then((known) => {
      setLanguage(known.language);
    }, setFailure);
  }, []);
  useEffect(look, [look]);
  useEffect(() => {
    speak(language ?? guessedLanguage, title);
  }, [language, title]);

  const { loading, retry } = words.page;
  if (language === null && failure === null) return <Notice {...{ title }} text={loading} busy />;
  if (language === null && failure !== null)
    return <Notice {...{ title }} text={saidFailure(failure, words.page)} action={retry} onAction={look} />;
  return (
    <main>
      <section>
        <h1>{title}</h1>
        <Import words={words} />
        <p class="actions">
          <button
            onClick={() => {
              setFailure(null);
              callServer('openSidebar').catch(setFailure);
            }}
          >
            {back}
          </button>
        </p>
        {failure !== null && (
          <p class="warning" role="alert">
            {saidFailure(failure, words.page)}
          </p>
        )}
      </section>
    </main>
  );
}
