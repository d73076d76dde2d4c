export const method = {
  title: '',
};
