export { DECLARED } from './declared';
export { EXPECTED } from './expected';
export { outcomesOf } from './outcomes';
