export const indexes = {
  title: '',
};
