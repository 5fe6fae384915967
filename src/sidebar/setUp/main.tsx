import { render } from 'preact';
import { SetUpPage } from './SetUpPage';
import '../style.css';
import './style.css';

const root = document.getElementById('app');
if (root !== null) render(<SetUpPage />, root);
