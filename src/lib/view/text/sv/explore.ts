export const explore = {
  title: '',
};
