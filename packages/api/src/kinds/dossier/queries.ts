import { cardItem, cardListInput, listCards } from '../../core/card-list.ts';

export const dossierListInput = cardListInput.omit({ dossier: true });
export const dossierItem = cardItem;
export const listDossiers = listCards;
