import { cardItem, cardListInput, listCards } from '../../core/lists/card-list.ts';

export const topicListInput = cardListInput;
export const topicItem = cardItem;
export const listTopics = listCards;
