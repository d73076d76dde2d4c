export const responses = {
  title: '',
};
