import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import './page.css';
import './panels.css';
import { exposeForTests } from './exposePage';
import { showHint } from './hint';
import { startPage } from './page';
import { texts } from './texts';

const page = startPage();
exposeForTests(page);
void page.act(null).then(({ state }) => {
  showHint(state.firstSteps, texts[state.language]);
});
