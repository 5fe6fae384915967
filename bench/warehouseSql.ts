export { duckDbDdl as tablesDdl } from '../src/warehouse/ddl';
export { settleStatements, viewStatements } from '../src/warehouse/views';

import { warehouseTables } from '../src/warehouse/schema';

/** The tables that a load writes, by their names. */
export const tables = warehouseTables.map(({ name }) => name);
