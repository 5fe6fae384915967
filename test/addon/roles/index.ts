export { EXPECTED } from './expected';
export { outcomesOf } from './outcomes';
