import { render } from 'preact';
import { PaymentsPage } from './PaymentsPage';
import '../style.css';

const root = document.getElementById('app');
if (root !== null) render(<PaymentsPage />, root);
