export enum Colour {
  Red = 1,
  Green = 2,
  Blue = 3,
}
