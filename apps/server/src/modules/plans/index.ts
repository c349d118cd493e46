export { followingResolvers } from './following-resolvers.ts';
export { partResolvers } from './part-resolvers.ts';
export { pictureResolvers } from './picture-resolvers.ts';
export { planResolvers } from './resolvers.ts';
export { riskResolvers } from './risk-resolvers.ts';
